namespace Hotline.Benchmarks.Results;

/// <summary>One line of a chart.</summary>
internal sealed record ChartLine(string Name, (double Size, double Micro)[] Points, bool IsFloor);
