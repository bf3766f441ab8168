using Xunit;

namespace Hotline.Cli.Tests.Docs;

/// <summary>Tests that change the current folder or the console of the process; no others run beside them.</summary>
[CollectionDefinition(nameof(CurrentFolder), DisableParallelization = true)]
public sealed class CurrentFolder;
