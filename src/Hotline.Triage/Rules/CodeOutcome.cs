namespace Hotline.Triage.Rules;

/// <summary>What came of running code on the facts of a call.</summary>
/// <param name="Truth">Whether it holds; unknown after an error.</param>
/// <param name="Thrown">The name of the exception's type, when it threw.</param>
/// <param name="Undeclared">The fact it read without having declared it.</param>
internal readonly record struct CodeOutcome(Truth Truth, string? Thrown = null, string? Undeclared = null)
{
    public bool IsError => Thrown is not null || Undeclared is not null;
}
