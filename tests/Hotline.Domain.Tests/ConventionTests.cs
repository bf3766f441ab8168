using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Hotline.Domain.Tests;

public sealed class ConventionTests
{
    private static readonly ImmutableArray<Type> PublicTypes = [.. typeof(Priority).Assembly.GetExportedTypes()];

    [Fact]
    public void Every_public_type_is_sealed_static_abstract_or_a_value() => Assert.All(
        PublicTypes, type => Assert.True(type.IsSealed || type.IsAbstract || type.IsInterface || type.IsValueType, type.FullName));

    [Fact]
    public void Every_public_abstract_record_can_only_be_extended_here() => Assert.All(
        PublicTypes.Where(type => type is { IsAbstract: true, IsSealed: false, IsInterface: false }),
        type => Assert.All(
            type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(constructor => constructor.GetParameters().Length == 0),
            constructor => Assert.True(constructor.IsFamilyAndAssembly, type.FullName)));

    [Fact]
    public void No_public_property_can_be_set_after_construction() => Assert.All(
        PublicTypes.SelectMany(type => type.GetProperties()),
        property => Assert.True(property.SetMethod is not { IsPublic: true } setter || IsInit(setter), $"{property.DeclaringType}.{property.Name}"));

    [Fact]
    public void No_public_field_can_be_set() => Assert.All(
        PublicTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields()),
        field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void No_static_state_can_change() => Assert.All(
        typeof(Priority).Assembly.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Namespace?.StartsWith("Hotline", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)),
        field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void Validation_packages_stay_out_of_public_signatures() => Assert.DoesNotContain(
        PublicTypes.SelectMany(type => type.GetMethods()).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)),
        type => type.Namespace?.StartsWith("FluentValidation", StringComparison.Ordinal) == true);

    [Fact]
    public void Enumerations_start_at_a_named_value_or_leave_zero_out_on_purpose() => Assert.Equal(
        [typeof(AmbulanceCategory), typeof(TriageColour)],
        PublicTypes.Where(type => type.IsEnum && !Enum.IsDefined(type, 0)).OrderBy(type => type.Name, StringComparer.Ordinal));

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
