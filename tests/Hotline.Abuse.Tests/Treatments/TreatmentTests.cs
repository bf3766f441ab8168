using Hotline.Abuse.Treatments;

namespace Hotline.Abuse.Tests.Treatments;

public class TreatmentTests
{
    private static readonly string[] WordsOfRefusal =
        ["refus", "block", "drop", "reject", "deny", "denied", "ban", "hang", "divert", "delay", "queue", "mute", "ignore", "disconnect", "silence", "tolak", "blokir"];

    private static readonly Type[] Cases = [.. typeof(Treatment).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Treatment)))];

    [Fact]
    public void No_treatment_by_type_code_or_member_keeps_a_call_away()
    {
        var names = Cases.Select(type => type.Name)
            .Concat(Cases.SelectMany(type => type.GetMembers()).Select(member => member.Name))
            .Concat(Enum.GetNames<TreatmentKind>())
            .Concat(TreatmentKinds.LightestFirst.Select(kind => kind.ToCode()));
        Assert.All(names, name => Assert.All(WordsOfRefusal, word => Assert.DoesNotContain(word, name, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void There_are_exactly_the_five_treatments_and_none_can_be_added_from_outside()
    {
        Assert.Equal(
            new[] { typeof(ClosingAdvice), typeof(Normal), typeof(RecordedWarning), typeof(Referral), typeof(Screening) },
            Cases.OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.All(Cases, type => Assert.True(type.IsSealed));
        // Records have a protected copy constructor; it needs an instance to copy, which only this assembly can make.
        Assert.All(
            typeof(Treatment).GetConstructors(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic),
            constructor => Assert.True(constructor.IsFamilyAndAssembly || constructor.GetParameters() is [{ } only] && only.ParameterType == typeof(Treatment)));
    }

    [Fact]
    public void Codes_read_back_and_order_is_from_light_to_grave()
    {
        Assert.Equal(Enum.GetValues<TreatmentKind>().Order(), TreatmentKinds.LightestFirst);
        Assert.All(TreatmentKinds.LightestFirst, kind => Assert.True(TreatmentKinds.TryParse(kind.ToCode(), out var read) && read == kind));
        Assert.False(TreatmentKinds.TryParse("block", out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((TreatmentKind)99).ToCode());
    }

    [Fact]
    public void Match_calls_the_case_at_hand()
    {
        var normal = new Normal();
        Assert.Equal("normal", normal.Match(t => t.Code, _ => "", _ => "", _ => "", _ => ""));
        Assert.Equal(TreatmentKind.Normal, normal.Kind);
    }
}
