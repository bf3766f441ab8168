using System.Collections.Immutable;
using Hotline.Domain.Failures;

namespace Hotline.Triage.Hosting;

/// <summary>The outcome of making an engine: the engine, or everything that is wrong.</summary>
internal readonly record struct EngineMaking(TriageEngine? Engine, ImmutableArray<Failure> Failures);
