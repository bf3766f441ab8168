using System.Buffers.Binary;
using System.Reflection;
using Hotline.Domain.Failures;

namespace Hotline.Domain.Tests.Failures;

public sealed class FailureOriginTests
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // A wording has both languages, so a failure made by one has them too.
    [Fact]
    public void Every_failure_of_the_package_is_made_by_a_wording() => Assert.Equal(
        [nameof(FailureWording)],
        typeof(Failure).Assembly.GetTypes()
            .Where(type => type.GetMethods(All).Concat<MethodBase>(type.GetConstructors(All)).Any(MakesFailures))
            .Select(type => type.Name));

    private static bool MakesFailures(MethodBase method)
    {
        // newobj and the token of the constructor, as ECMA-335 has it.
        Span<byte> call = stackalloc byte[5];
        call[0] = 0x73;
        BinaryPrimitives.WriteInt32LittleEndian(call[1..], typeof(Failure).GetConstructor([])!.MetadataToken);
        return method.GetMethodBody()?.GetILAsByteArray() is { } code && code.AsSpan().IndexOf(call) >= 0;
    }
}
