namespace Rapporteur.Testing;

/// <summary>The folder of real documents, which is not part of the repository: <c>RAPPORTEUR_CORPUS</c>, or <c>../shared/data</c> beside it.</summary>
public static class Corpus
{
    /// <summary>A folder of the corpus; the test is skipped where it is absent.</summary>
    public static string Folder(string name)
    {
        var folder = FolderOrNull(name);
        if (folder is null)
        {
            Requirements.Absent($"The corpus folder {name} is not there; set RAPPORTEUR_CORPUS.");
        }

        return folder!;
    }

    public static string? FolderOrNull(string name)
    {
        var root = Environment.GetEnvironmentVariable("RAPPORTEUR_CORPUS") ?? BesideRepository();
        var folder = root is null ? null : Path.Combine(root, name);
        return Directory.Exists(folder) ? folder : null;
    }

    private static string? BesideRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Rapporteur.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.Parent is { } parent ? Path.Combine(parent.FullName, "shared", "data") : null;
    }
}
