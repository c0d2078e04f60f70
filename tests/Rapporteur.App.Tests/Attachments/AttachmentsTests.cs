using System.Text;
using Microsoft.EntityFrameworkCore;
using Rapporteur.App.Attachments;
using Rapporteur.App.Tests.PublicView;

namespace Rapporteur.App.Tests.Attachments;

public sealed class AttachmentsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_comes_back_as_it_was_and_neither_words_nor_name_lie_in_the_data_folder()
    {
        await using var house = await InventedCase.Recorded(InventedCase.Base);
        var done = await Attach(house, "The words of a witness", "letter of Testova.txt");
        Assert.True(done.Ok, done.Detail);
        Assert.Equal("REC0103", Assert.Single(done.Value.Findings).Code);
        var opened = await Keeper(house).Open(done.Value.Id, Cancel);
        Assert.Equal(("letter of Testova.txt", "The words of a witness"), (opened.Value!.Name, Encoding.UTF8.GetString(opened.Value.Content.Span)));
        foreach (var file in Directory.EnumerateFiles(house.Folder.File("data"), "*", SearchOption.AllDirectories))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            var content = await reader.ReadToEndAsync(Cancel);
            Assert.DoesNotContain("words of a witness", content, StringComparison.Ordinal);
            Assert.DoesNotContain("letter of", content, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_cannot_be_stripped_is_refused_unless_it_is_asked_for()
    {
        await using var house = await InventedCase.Recorded(InventedCase.Base);
        var file = house.Folder.Write("a.pdf", "%PDF-1.7 Alba");
        var done = await Keeper(house).Attach(new AttachRequest("atl/mill", file, null, "Zoë", false), Cancel);
        Assert.Equal((AttachmentFailure.NotStrippable, "REC0101"), (done.Failure, AttachmentFindings.OfOrNull(done.Failure!.Value, done.Detail)!.Code));
        Assert.Empty(await Keeper(house).List(null, Cancel));
        Assert.False(Directory.Exists(house.Folder.File("keys")));
    }

    [Fact]
    public async Task Tampered_cipher_text_is_said_and_shows_nothing()
    {
        await using var house = await InventedCase.Recorded(InventedCase.Base);
        var done = await Attach(house, "words", null);
        await using var db = house.Db();
        var sha256 = await db.Attachments.Select(a => a.Sha256).SingleAsync(Cancel);
        var stored = Directory.EnumerateFiles(house.Folder.File("data/files"), sha256, SearchOption.AllDirectories).Single();
        var bytes = await File.ReadAllBytesAsync(stored, Cancel);
        File.SetAttributes(stored, FileAttributes.Normal);
        foreach (var broken in new byte[][] { [.. bytes[..^1], (byte)(bytes[^1] ^ 1)], bytes[..10], [] })
        {
            await File.WriteAllBytesAsync(stored, broken, Cancel);
            Assert.Equal(AttachmentFailure.Tampered, (await Keeper(house).Open(done.Value!.Id, Cancel)).Failure);
        }

        File.Delete(stored);
        Assert.Equal(AttachmentFailure.Tampered, (await Keeper(house).Open(done.Value!.Id, Cancel)).Failure);
    }

    [Fact]
    public async Task A_destroyed_key_makes_the_files_of_the_case_unreadable_and_leaves_a_row_without_personal_data()
    {
        await using var house = await InventedCase.Recorded(InventedCase.Base);
        var done = await Attach(house, "words", "letter of Testova.txt");
        Assert.Equal(1, (await Keeper(house).Forget("mill", Cancel)).Value);
        Assert.Equal(AttachmentFailure.KeyGone, (await Keeper(house).Open(done.Value!.Id, Cancel)).Failure);
        var line = Assert.Single(await Keeper(house).List("mill", Cancel));
        Assert.Equal((true, null, null), (line.Forgotten, line.Name, line.By));
        Assert.Empty(Directory.GetFiles(house.Folder.File("keys/cases")));
    }

    [Fact]
    public async Task Keys_are_their_owners_and_each_case_has_one_of_its_own()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights of files are those of Unix.");
        await using var house = await InventedCase.Recorded(InventedCase.Base with { Cases = [InventedCase.Mill, InventedCase.Mill with { Id = "well" }] });
        await Attach(house, "one", null);
        await Keeper(house).Attach(new AttachRequest("well", house.Folder.Write("b.txt", "two"), null, "Zoë", true), Cancel);
        var keys = Directory.GetFiles(house.Folder.File("keys"), "*.key", SearchOption.AllDirectories);
        Assert.Equal(3, keys.Select(File.ReadAllText).Distinct().Count());
        Assert.All(keys, k => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(k)));
    }

    [Fact]
    public async Task A_key_that_others_can_read_and_keys_in_the_data_folder_stop_the_program()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights of files are those of Unix.");
        await using var house = await InventedCase.Recorded(InventedCase.Base);
        await Attach(house, "words", null);
        var options = new App.Hosting.RecordOptions { DataFolder = house.Folder.File("data"), Keys = house.Folder.File("keys") };
        Assert.Empty(options.Mistakes());
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(house.Folder.File("keys/master.key"), UnixFileMode.UserRead | UnixFileMode.OtherRead);
        }

        Assert.Contains("chmod 600", Assert.Single(options.Mistakes()), StringComparison.Ordinal);
        Assert.Contains("outside", Assert.Single((options with { Keys = house.Folder.File("data/keys") }).Mistakes()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_master_key_opens_nothing_and_is_said()
    {
        await using var house = await InventedCase.Recorded(InventedCase.Base);
        var done = await Attach(house, "words", null);
        File.WriteAllText(house.Folder.File("keys/master.key"), Convert.ToBase64String(new byte[32]));
        Assert.Equal(AttachmentFailure.KeyGone, (await Keeper(house).Open(done.Value!.Id, Cancel)).Failure);
        Assert.Equal(AttachmentFailure.KeysUnusable, (await Attach(house, "more", null)).Failure);
        File.WriteAllText(house.Folder.File("keys/master.key"), "nonsense");
        Assert.Equal(AttachmentFailure.KeysUnusable, (await Keeper(house).Open(done.Value.Id, Cancel)).Failure);
    }

    private static App.Attachments.Attachments Keeper(TestHouse house) => house.Get<App.Attachments.Attachments>();

    private static Task<Core.Results.Outcome<Attached, AttachmentFailure>> Attach(TestHouse house, string words, string? name) =>
        Keeper(house).Attach(new AttachRequest("mill", house.Folder.Write("a.txt", words), name, "Zoë", true), Cancel);
}
