using System.Text.Json;
using CsCheck;
using Hotline.Cli.Tests.Consoles;
using Hotline.Domain;
using Xunit;

namespace Hotline.Cli.Tests.Commands;

/// <summary>The console as a black box: a front end that only reads what it prints, and answers what it asks.</summary>
public sealed class AnsweringTests : IDisposable
{
    private static readonly Gen<string> Notes = Gen.OneOf(new[]
    {
        "", "kebakaran", "tidak kebakaran", "sakit umur 70 tahun", "sakit, terjebak", "mau curhat", "tidak sakit tapi sakit", "kebakaran dan terjebak",
    }.Select(note => (IGen<string>)Gen.Const(note)).ToArray());

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Answering_the_first_question_again_and_again_narrows_the_range_until_nothing_is_asked() =>
        Gen.Select(Notes, Gen.Int[0, 9].Array[10]).Sample(
            (note, choices) =>
            {
                var answers = new Dictionary<string, string>(StringComparer.Ordinal);
                var decision = Decide(note, answers);
                var turn = 0;
                while (decision.GetProperty("questions").GetArrayLength() > 0)
                {
                    var fact = decision.GetProperty("questions")[0].GetProperty("fact").GetString()!;
                    Assert.True(answers.TryAdd(fact, Answer(fact, choices[turn++])), $"{fact} was asked twice");
                    var next = Decide(note, answers);
                    Assert.True(Level(next, "priority") >= Level(decision, "priority"), $"priority fell after {fact}");
                    Assert.True(Level(next, "possiblePriority") <= Level(decision, "possiblePriority"), $"possible priority rose after {fact}");
                    decision = next;
                }

                Assert.Equal(Level(decision, "priority"), Level(decision, "possiblePriority"));
            },
            iter: 60);

    private static string Answer(string fact, int choice) => fact switch
    {
        "age" => (choice * 13).ToString(System.Globalization.CultureInfo.InvariantCulture),
        "fire-size" => choice % 2 == 0 ? "\"small\"" : "\"large\"",
        _ => choice % 2 == 0 ? "true" : "false",
    };

    private static Priority Level(JsonElement decision, string name)
    {
        Assert.True(PriorityCodes.TryParse(decision.GetProperty(name).GetString(), out var priority));
        return priority;
    }

    private JsonElement Decide(string note, Dictionary<string, string> answers)
    {
        var facts = string.Join(',', answers.Select(answer => $"\"{answer.Key}\":{answer.Value}"));
        return Assert.Single(_desk.Triage($$$"""{"id":"x","note":"{{{note}}}","facts":{ {{{facts}}} } }""").Json);
    }
}
