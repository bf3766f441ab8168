using System.Globalization;
using Hotline.Benchmarks;
using Hotline.Benchmarks.Measuring;
using Hotline.Benchmarks.Results;
using Hotline.Benchmarks.Rows;

switch (args)
{
    case ["quick", var path, var commit, .. var only]:
        QuickRun.Write(path, commit, isCheck: false, isFull: false, only);
        break;
    case ["quick-and-ten-million", var path, var commit]:
        QuickRun.Write(path, commit, isCheck: false, isFull: true, []);
        break;
    case ["check", var path, var commit, .. var only]:
        QuickRun.Write(path, commit, isCheck: true, isFull: false, only);
        break;
    case ["compare", var old, var @new, .. var margin]:
        return new ResultComparison(ResultFile.Read(old), ResultFile.Read(@new), margin is [var times] ? double.Parse(times, CultureInfo.InvariantCulture) : 1.5)
            .Write(Console.Out) ? 0 : 1;
    case ["startup", var path, var commit, var native, var managed, var packages, var calls]:
        Startup.Write(path, commit, native, managed, packages, calls);
        break;
    case ["docs", var root]:
        new Documents(root).Write();
        break;
    case ["check-docs", var root]:
        return new Documents(root).Check(Console.Out) ? 0 : 1;
    case ["latency", .. var only]:
        LatencyTable.Write(Console.Out, only);
        break;
    case ["simulate", "callers", .. var count]:
        await CallerSimulation.WriteAsync(Console.Out, count is [var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 10_000_000);
        break;
    case ["simulate", "surges"]:
        SurgeSimulation.Write(Console.Out);
        break;
    case ["full", var path, var commit, .. var switches]:
        FullRun.Write(path, commit, switches);
        break;
    default:
        Console.Error.WriteLine("See benchmarks/run.sh for what this can do.");
        return 2;
}

return 0;
