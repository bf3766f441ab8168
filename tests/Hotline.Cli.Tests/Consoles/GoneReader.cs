using System.Text;

namespace Hotline.Cli.Tests.Consoles;

/// <summary>An output that fails after the first line, as a pipe does when its reader goes away or a disk when it is full.</summary>
internal sealed class GoneReader(string message, int code) : StringWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value)
    {
        if (GetStringBuilder().Length > 0) throw new IOException(message, code);
        base.WriteLine(value);
    }
}
