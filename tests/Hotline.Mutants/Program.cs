using System.Text;
using Hotline.Mutants;

// Every mutant of the Purwakarta pack. With the name of a Markdown file the outcome goes between its two lines for it.
const string Begin = "<!-- mutants -->";
const string End = "<!-- end of mutants -->";
var study = MutantStudy.OfPurwakarta();
var judged = MutantMaker.Of(study.Pack).AsParallel().AsOrdered().Select(study.Judge).ToList();
var report = StudyReport.Write(study.Pack, judged, study.CallCount);
if (args is [])
{
    Console.Write(report);
    return 0;
}

var text = File.ReadAllText(args[0], Encoding.UTF8);
var (start, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
if (start < 0 || end < start)
{
    Console.Error.WriteLine($"{args[0]}: there is no place for the outcome; put the line {Begin} and after it the line {End} where it belongs");
    return 1;
}

File.WriteAllText(args[0], $"{text[..(start + Begin.Length)]}\n\n{report.TrimEnd()}\n\n{text[end..]}");
return 0;
