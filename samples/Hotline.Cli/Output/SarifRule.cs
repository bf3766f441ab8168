namespace Hotline.Cli.Output;

/// <summary>A kind of finding, as a SARIF log lists it once.</summary>
internal sealed record SarifRule(string Id, string Description);
