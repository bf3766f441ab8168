using Hotline.Triage;
using Hotline.Triage.Assurance;

namespace Hotline.Cli.Lines;

/// <summary>A call of a log, with what is expected of it when the log says so.</summary>
internal sealed record ReadCall(int Line, TriageReport Report, LabelledCall? Label);
