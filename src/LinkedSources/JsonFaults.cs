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
    private static readonly (string Part, string Sentence)[] Sentences =
    [
        ("could not be converted to", "the value here is of the wrong type"),
        ("does not contain any JSON tokens", "there is nothing in the file"),
        ("depth to be zero", "the file ends before a bracket is closed"),
        ("reached end of data", "the file ends too early: a quote or a bracket is not closed"),
        ("maximum configured depth", "brackets stand too deep in one another"),
        ("trailing comma", "there is a comma too many"),
        ("after a single JSON value", "something follows the end of the JSON"),
        ("invalid start of a property name", "the name of a member in double quotes belongs here"),
        ("invalid after a property name", "a colon belongs here"),
        ("invalid after a value", "a comma or a closing bracket belongs here"),
        ("following '\\u'", "four hexadecimal digits belong after \\u"),
        ("escapable character", "this character cannot follow a backslash; a backslash itself is written \\\\"),
        ("within a JSON string", "a text goes over the end of the line or holds a control character; a line end is written \\n"),
        ("number", "this is not a number as JSON writes it"),
        ("leading zero", "this is not a number as JSON writes it"),
        ("omment", "the comment here is not closed or not well begun"),
        ("invalid", "a value belongs here: true, false, null, a number, a text in double quotes, or a bracket"),
    ];

    /// <summary>What is wrong, in one line without a final full stop. Place and path are left out: they are given apart.</summary>
    public static string Describe(JsonException error)
    {
        var message = error.Message;
        if (message.StartsWith(Duplicate, StringComparison.Ordinal)
            && message.IndexOf("' encountered", StringComparison.Ordinal) is var end and >= 0)
        {
            var name = message[Duplicate.Length..end];
            return name.Length <= LongestName && !name.Any(char.IsControl) ? $"'{name}' stands twice" : "a member stands twice";
        }

        // What the message quotes comes first in it, in quotes, and could hold any of the parts.
        if (message.StartsWith('\'') && message.IndexOf("' is ", StringComparison.Ordinal) is var quoted and >= 0) message = message[quoted..];
        return Array.Find(Sentences, sentence => message.Contains(sentence.Part, StringComparison.Ordinal)).Sentence
            ?? "the text is not JSON from here on";
    }
}
