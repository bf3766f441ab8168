using System.Globalization;
using System.Text;

namespace Hotline.Benchmarks.Results;

/// <summary>A chart with two logarithmic axes, as SVG.</summary>
/// <param name="title">What is drawn.</param>
/// <param name="across">What grows to the right.</param>
internal sealed class LineChart(string title, string across)
{
    private const double Left = 70;
    private const double Top = 40;
    private const double Width = 430;
    private const double Height = 300;
    private static readonly string[] Colours = ["#0b6e4f", "#1f77b4", "#c1440e", "#7b4fa3", "#8c6d1f", "#555555", "#d16ba5"];
    private readonly List<ChartLine> _lines = [];

    /// <summary>Adds a line, unless nothing of it was measured.</summary>
    /// <param name="name">Its name in the legend.</param>
    /// <param name="points">Size and microseconds.</param>
    /// <param name="isFloor">Drawn dashed and grey: what nothing can go below.</param>
    public void Add(string name, IEnumerable<(double Size, double Micro)> points, bool isFloor)
    {
        var measured = points.Where(point => point is { Size: > 0, Micro: > 0 }).OrderBy(point => point.Size).ToArray();
        if (measured.Length > 0) _lines.Add(new ChartLine(name, measured, isFloor));
    }

    public string ToSvg()
    {
        var all = _lines.SelectMany(line => line.Points).ToArray();
        if (all.Length == 0) throw new InvalidDataException($"Nothing was measured of '{title}'.");
        var (left, right) = (Math.Floor(Math.Log10(all.Min(point => point.Size))), Math.Ceiling(Math.Log10(all.Max(point => point.Size))));
        var (low, high) = (Math.Floor(Math.Log10(all.Min(point => point.Micro))), Math.Ceiling(Math.Log10(all.Max(point => point.Micro))));
        double X(double size) => Left + (Width * (Math.Log10(size) - left) / Math.Max(1, right - left));
        double Y(double micro) => Top + Height - (Height * (Math.Log10(micro) - low) / Math.Max(1, high - low));

        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 390\" font-family=\"sans-serif\" font-size=\"12\">\n");
        Line(svg, $"<rect width=\"760\" height=\"390\" fill=\"#ffffff\"/>");
        Line(svg, $"<text x=\"{Left}\" y=\"22\" font-size=\"15\" font-weight=\"bold\">{title}</text>");
        for (var power = left; power <= right; power++)
        {
            var x = X(Math.Pow(10, power));
            Line(svg, $"<line x1=\"{x:0.#}\" y1=\"{Top}\" x2=\"{x:0.#}\" y2=\"{Top + Height}\" stroke=\"#dddddd\"/>");
            Line(svg, $"<text x=\"{x:0.#}\" y=\"{Top + Height + 18}\" text-anchor=\"middle\">{Math.Pow(10, power):N0}</text>");
        }

        for (var power = low; power <= high; power++)
        {
            var y = Y(Math.Pow(10, power));
            Line(svg, $"<line x1=\"{Left}\" y1=\"{y:0.#}\" x2=\"{Left + Width}\" y2=\"{y:0.#}\" stroke=\"#dddddd\"/>");
            Line(svg, $"<text x=\"{Left - 8}\" y=\"{y + 4:0.#}\" text-anchor=\"end\">{Label(power)}</text>");
        }

        Line(svg, $"<text x=\"{Left + (Width / 2)}\" y=\"{Top + Height + 38}\" text-anchor=\"middle\">{across}</text>");
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            var colour = line.IsFloor ? "#999999" : Colours[i % Colours.Length];
            var points = string.Join(' ', line.Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Size):0.#},{Y(point.Micro):0.#}")));
            var dash = line.IsFloor ? " stroke-dasharray=\"6 4\"" : "";
            Line(svg, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"{dash}/>");
            foreach (var (size, micro) in line.Points) Line(svg, $"<circle cx=\"{X(size):0.#}\" cy=\"{Y(micro):0.#}\" r=\"3\" fill=\"{colour}\"/>");
            var y = Top + 10 + (22 * i);
            Line(svg, $"<line x1=\"{Left + Width + 16}\" y1=\"{y}\" x2=\"{Left + Width + 44}\" y2=\"{y}\" stroke=\"{colour}\" stroke-width=\"2\"{dash}/>");
            Line(svg, $"<text x=\"{Left + Width + 50}\" y=\"{y + 4}\">{line.Name}</text>");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Label(double power) => power switch
    {
        < 0 => $"{Math.Round(1_000 * Math.Pow(10, power))} ns",
        < 3 => $"{Math.Pow(10, power)} µs",
        < 6 => $"{Math.Pow(10, power - 3)} ms",
        _ => $"{Math.Pow(10, power - 6)} s",
    };
}
