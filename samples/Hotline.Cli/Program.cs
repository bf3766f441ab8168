using Hotline.Cli;

return CommandLine.Run(args, Terminal.OfProcess());
