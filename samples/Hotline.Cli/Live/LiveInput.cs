using System.Diagnostics;

namespace Hotline.Cli.Live;

/// <summary>What a typed line asks for.</summary>
/// <remarks>A closed hierarchy.</remarks>
internal abstract record LiveInput
{
    private protected LiveInput()
    {
    }

    public T Match<T>(Func<NoteText, T> note, Func<FactAnswer, T> answer, Func<LiveCommand, T> command, Func<Misread, T> misread) => this switch
    {
        NoteText text => note(text),
        FactAnswer fact => answer(fact),
        LiveCommand named => command(named),
        Misread hint => misread(hint),
        _ => throw new UnreachableException(),
    };
}
