using System.Runtime.InteropServices;

namespace Hotline.Triage.Assurance;

/// <summary>How a condition may still come out while some facts have no value yet. It errs on the side of may.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Reach(bool True, bool NotTrue, bool False, bool NotFalse)
{
    /// <summary>In any way.</summary>
    public static Reach Any => new(true, true, true, true);

    /// <summary>What does not hold when this holds.</summary>
    public Reach Opposite => new(False, NotFalse, True, NotTrue);
}
