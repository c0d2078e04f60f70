using System.Security.Cryptography;
using NodaTime;
using Rapporteur.Storage.Files;
using Rapporteur.Testing;

namespace Rapporteur.Storage.Tests.Files;

public sealed class DiskFileStoreTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_kept_file_comes_back_and_keeping_it_again_does_nothing()
    {
        using var folder = new TempFolder();
        var store = new DiskFileStore(folder.Path);
        var (hash, bytes) = Content();
        await store.Keep(hash, bytes, Cancel);
        await store.Keep(hash, bytes, Cancel);
        Assert.Equal(bytes, await Read(store, hash));
        var kept = Assert.Single(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
        Assert.Equal(Path.Combine(folder.Path, hash[..2], hash[2..4], hash), kept);
        Assert.True(File.GetAttributes(kept).HasFlag(FileAttributes.ReadOnly));
    }

    [Fact]
    public async Task The_same_file_kept_by_many_at_once_is_there_once_and_whole()
    {
        using var folder = new TempFolder();
        var (hash, bytes) = Content();
        await Parallel.ForAsync(0, 16, Cancel, async (_, token) => await new DiskFileStore(folder.Path).Keep(hash, bytes, token));
        Assert.Single(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
        Assert.Equal(bytes, await Read(new DiskFileStore(folder.Path), hash));
    }

    [Fact]
    public async Task A_write_that_is_stopped_leaves_nothing()
    {
        using var folder = new TempFolder();
        var store = new DiskFileStore(folder.Path);
        var (hash, bytes) = Content();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Keep(hash, bytes, new CancellationToken(canceled: true)));
        Assert.Empty(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
        Assert.Null(store.OpenOrNull(hash));
    }

    [Fact]
    public void What_a_killed_program_left_is_removed_when_it_is_old()
    {
        using var folder = new TempFolder();
        var store = new DiskFileStore(folder.Path);
        var left = folder.Write("unfinished/left", "half");
        var written = Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(left));
        store.RemoveUnfinished(written);
        Assert.True(File.Exists(left));
        store.RemoveUnfinished(written + Duration.FromSeconds(1));
        Assert.False(File.Exists(left));
    }

    [Fact]
    public async Task A_name_that_is_no_hash_is_refused()
    {
        using var folder = new TempFolder();
        await Assert.ThrowsAsync<ArgumentException>(() => new DiskFileStore(folder.Path).Keep("../escape", new byte[1], Cancel));
    }

    private static (string Hash, byte[] Bytes) Content()
    {
        var bytes = RandomNumberGenerator.GetBytes(100_000);
        return (Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes);
    }

    private static async Task<byte[]> Read(DiskFileStore store, string hash)
    {
        await using var stream = store.OpenOrNull(hash)!;
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, Cancel);
        return copy.ToArray();
    }
}
