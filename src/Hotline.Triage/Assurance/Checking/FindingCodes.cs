namespace Hotline.Triage.Assurance.Checking;

/// <summary>The codes of severities and parts, as outputs write them.</summary>
public static class FindingCodes
{
    /// <summary><c>note</c>, <c>warning</c> or <c>error</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    public static string ToCode(this FindingSeverity severity) => severity switch
    {
        FindingSeverity.Note => "note",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "There is no such severity."),
    };

    /// <summary>The part in lower case, such as <c>rule</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    public static string ToCode(this PackPart part) => part switch
    {
        PackPart.Pack => "pack",
        PackPart.Fact => "fact",
        PackPart.Phrase => "phrase",
        PackPart.Rule => "rule",
        PackPart.Category => "category",
        PackPart.Agency => "agency",
        PackPart.Instruction => "instruction",
        PackPart.Advice => "advice",
        PackPart.Contact => "contact",
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "There is no such part."),
    };
}
