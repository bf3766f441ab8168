namespace Hotline.Triage.Assurance.Checking;

/// <summary>What part of a pack a finding is about.</summary>
public enum PackPart
{
    /// <summary>The pack as a whole, or a place in a file that could not be read.</summary>
    Pack = 0,

    /// <summary>A fact, or its question.</summary>
    Fact = 1,

    /// <summary>A phrase.</summary>
    Phrase = 2,

    /// <summary>A rule, or one of its examples.</summary>
    Rule = 3,

    /// <summary>A category.</summary>
    Category = 4,

    /// <summary>A kind of agency.</summary>
    Agency = 5,

    /// <summary>A pre-arrival instruction.</summary>
    Instruction = 6,

    /// <summary>A closing advice.</summary>
    Advice = 7,

    /// <summary>A number or channel that texts name.</summary>
    Contact = 8,
}
