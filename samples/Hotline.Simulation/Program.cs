using System.CommandLine;
using Hotline.Domain.Exchange;
using Hotline.Simulation;
using NodaTime.Text;

var start = new Option<string>("--start") { Description = "The first day.", HelpName = "DATE", DefaultValueFactory = _ => "2025-01-01" };
start.Validators.Add(result =>
{
    if (!LocalDatePattern.Iso.Parse(result.GetValueOrDefault<string>()).Success) result.AddError("--start: this is no date; write it like 2025-01-01.");
});
var days = new Option<int>("--days") { Description = "How many days.", DefaultValueFactory = _ => 365 };
var daily = new Option<double>("--calls-per-day") { Description = "How many calls a day has on average.", DefaultValueFactory = _ => CallMix.SemarangCallsPerDay };
var seed = new Option<int>("--seed") { Description = "The same seed gives the same calls.", DefaultValueFactory = _ => 112 };
var command = new RootCommand("Writes an invented log of calls to standard output, one stored call on each line, in the mix that 112 desks have published.") { start, days, daily, seed };
command.SetAction(parsed =>
{
    using var output = Console.OpenStandardOutput();
    using var buffered = new BufferedStream(output, 1 << 16);
    var simulation = new CallSimulation(parsed.GetValue(seed), parsed.GetValue(daily));
    foreach (var call in simulation.Calls(LocalDatePattern.Iso.Parse(parsed.GetRequiredValue(start)).Value, parsed.GetValue(days)))
    {
        buffered.Write(CallJson.Write(call));
        buffered.WriteByte((byte)'\n');
    }
});
return command.Parse(args).Invoke() == 0 ? 0 : 2;
