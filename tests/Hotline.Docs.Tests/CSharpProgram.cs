using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Hotline.Docs.Tests;

/// <summary>Compiles a program from a document and runs it.</summary>
internal static class CSharpProgram
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>What the program writes.</summary>
    /// <param name="name">How messages name it.</param>
    /// <param name="sources">The program, and the files it needs.</param>
    public static string Run(string name, params IEnumerable<string> sources)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Document",
            sources.Prepend(ImplicitUsings).Select(source => CSharpSyntaxTree.ParseText(source)),
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Assert.True(result.Success, $"{name}: {string.Join(Environment.NewLine, result.Diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error))}");

        assembly.Position = 0;
        var entry = new AssemblyLoadContext(name).LoadFromStream(assembly).EntryPoint!;
        var before = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            var arguments = entry.GetParameters().Length == 0 ? null : new object[] { Array.Empty<string>() };
            if (entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null) is Task task) task.GetAwaiter().GetResult();
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString().TrimEnd('\n');
    }
}
