namespace Hotline.Triage.Notes;

/// <summary>The facts, by their places in the pack, that follow when a danger is not plainly said to be there.</summary>
/// <param name="Imagined">Follows from a danger that is imagined or asked about.</param>
/// <param name="Past">Follows from a danger that is over.</param>
/// <param name="Contradicted">Is pointed to by a danger that is said to be there and denied in one note: "not unconscious, she just cannot be
/// woken".</param>
internal sealed record Asides(int? Imagined, int? Past, int? Contradicted)
{
    public int? Of(NoteContext context) => context switch
    {
        NoteContext.Hypothetical => Imagined,
        NoteContext.Past => Past,
        _ => null,
    };
}
