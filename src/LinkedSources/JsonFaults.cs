using System.Text.Json;

namespace Hotline.LinkedSources;

/// <summary>What is wrong with broken JSON, in short sentences for people who write it.</summary>
/// <remarks>The base library's messages quote the text and speak to programmers; of them only the name of a member that
/// stands twice is passed on. This file is compiled into each package that reads JSON.</remarks>
internal static class JsonFaults
{
    private const string Duplicate = "Duplicate property '";
    private const int LongestName = 100;

    // The first that the message holds counts.
    private static readonly (string Part, string Sentence, string Indonesian)[] Sentences =
    [
        ("could not be converted to", "the value here is of the wrong type", "jenis nilai di sini salah"),
        ("does not contain any JSON tokens", "there is nothing in the file", "berkas ini kosong"),
        ("depth to be zero", "the file ends before a bracket is closed", "berkas berakhir sebelum kurung ditutup"),
        ("reached end of data", "the file ends too early: a quote or a bracket is not closed", "berkas berakhir terlalu cepat: tanda kutip atau kurung tidak ditutup"),
        ("maximum configured depth", "brackets stand too deep in one another", "kurung bersarang terlalu dalam"),
        ("trailing comma", "there is a comma too many", "ada koma berlebih"),
        ("after a single JSON value", "something follows the end of the JSON", "ada teks setelah akhir JSON"),
        ("invalid start of a property name", "the name of a member in double quotes belongs here", "di sini seharusnya nama anggota dalam tanda kutip ganda"),
        ("invalid after a property name", "a colon belongs here", "di sini seharusnya titik dua"),
        ("invalid after a value", "a comma or a closing bracket belongs here", "di sini seharusnya koma atau kurung tutup"),
        ("following '\\u'", "four hexadecimal digits belong after \\u", "setelah \\u seharusnya empat angka heksadesimal"),
        ("escapable character", "this character cannot follow a backslash; a backslash itself is written \\\\", "karakter ini tidak boleh mengikuti garis miring terbalik; garis miring terbalik sendiri ditulis \\\\"),
        ("within a JSON string", "a text goes over the end of the line or holds a control character; a line end is written \\n", "teks melewati akhir baris atau memuat karakter kendali; ganti baris ditulis \\n"),
        ("number", "this is not a number as JSON writes it", "ini bukan angka seperti dalam JSON"),
        ("leading zero", "this is not a number as JSON writes it", "ini bukan angka seperti dalam JSON"),
        ("omment", "the comment here is not closed or not well begun", "komentar di sini tidak ditutup atau salah dimulai"),
        ("invalid", "a value belongs here: true, false, null, a number, a text in double quotes, or a bracket", "di sini seharusnya nilai: true, false, null, angka, teks dalam tanda kutip ganda, atau kurung"),
    ];

    /// <summary>What is wrong, in one line without a final full stop. Place and path are left out: they are given apart.</summary>
    public static string Describe(JsonException error) => Name(error) is { } name
        ? name.Length == 0 ? "a member stands twice" : $"'{name}' stands twice"
        : Find(error).Sentence ?? "the text is not JSON from here on";

    /// <summary>The same in Indonesian.</summary>
    public static string DescribeInIndonesian(JsonException error) => Name(error) is { } name
        ? name.Length == 0 ? "satu anggota tertulis dua kali" : $"'{name}' tertulis dua kali"
        : Find(error).Indonesian ?? "mulai dari sini teks bukan JSON";

    // The member that stands twice; empty where its name is not one to repeat.
    private static string? Name(JsonException error)
    {
        if (!error.Message.StartsWith(Duplicate, StringComparison.Ordinal)
            || error.Message.IndexOf("' encountered", StringComparison.Ordinal) is not (var end and >= 0))
            return null;
        var name = error.Message[Duplicate.Length..end];
        return name.Length <= LongestName && !name.Any(char.IsControl) ? name : "";
    }

    private static (string Part, string Sentence, string Indonesian) Find(JsonException error)
    {
        var message = error.Message;
        // What the message quotes comes first in it, in quotes, and could hold any of the parts.
        if (message.StartsWith('\'') && message.IndexOf("' is ", StringComparison.Ordinal) is var quoted and >= 0) message = message[quoted..];
        return Array.Find(Sentences, sentence => message.Contains(sentence.Part, StringComparison.Ordinal));
    }
}
