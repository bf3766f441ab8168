namespace Hotline.Triage.Notes;

/// <summary>The facts, by their places in the pack, that follow when a danger is only spoken about.</summary>
/// <param name="Imagined">Follows from a danger that is imagined or asked about.</param>
/// <param name="Past">Follows from a danger that is over.</param>
internal sealed record Asides(int? Imagined, int? Past)
{
    public int? Of(NoteContext context) => context switch
    {
        NoteContext.Hypothetical => Imagined,
        NoteContext.Past => Past,
        _ => null,
    };
}
