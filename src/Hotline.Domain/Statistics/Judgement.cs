using System.Runtime.InteropServices;

namespace Hotline.Domain.Statistics;

/// <summary>What triage and the call taker say of one call.</summary>
/// <typeparam name="T">What they say: a priority, a category.</typeparam>
/// <param name="Triage">Triage's last word.</param>
/// <param name="CallTaker">The call taker's last word.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Judgement<T>(T Triage, T CallTaker)
    where T : struct;
