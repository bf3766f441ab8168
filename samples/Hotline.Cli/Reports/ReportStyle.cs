namespace Hotline.Cli.Reports;

/// <summary>The style of the page, for light and dark screens and for paper.</summary>
internal static class ReportStyle
{
    public const string Css = """

        :root { color-scheme: light dark; --back: #fff; --card: #f4f6f9; --text: #16202c; --soft: #55616f; --line: #d5dbe3; --accent: #1b5fa8; --good: #14743c; --bad: #b3261e;
          --s0: #b9c2cd; --s1: #8db4dc; --s2: #5b8fca; --s3: #b3261e; --s4: #d99a2b; --s5: #2f6fb3; --s6: #14743c; }
        @media (prefers-color-scheme: dark) { :root { --back: #10161d; --card: #1a222c; --text: #e8edf3; --soft: #a5b1bf; --line: #323d4a; --accent: #6fb1f5; --good: #6fd394; --bad: #ff8a80;
          --s0: #5b6673; --s1: #9cc4ee; --s2: #6fa5df; --s3: #ff8a80; --s4: #e8b75a; --s5: #4c8fd9; --s6: #6fd394; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 2rem 1.5rem 3rem; max-width: 60rem; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
        h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; }
        h2 { margin: 0 0 .25rem; font-size: 1.2rem; }
        header p, .note { margin: .25rem 0 0; color: var(--soft); }
        .note { margin: .4rem 0 .6rem; font-size: .9rem; }
        .cards { display: grid; grid-template-columns: repeat(4, 1fr); gap: .75rem; margin: 1.5rem 0 2rem; padding: 0; list-style: none; }
        .cards li { background: var(--card); border-radius: .6rem; padding: .8rem 1rem; border-left: .3rem solid var(--line); }
        .cards .good { border-color: var(--good); }
        .cards .bad { border-color: var(--bad); }
        .cards span { display: block; font-size: .85rem; color: var(--soft); line-height: 1.3; }
        .cards b { display: block; font-size: 1.6rem; line-height: 1.3; }
        .cards .good em { color: var(--good); }
        .cards .bad em { color: var(--bad); }
        em { font-style: normal; font-weight: 600; }
        section { margin: 0 0 2.2rem; break-inside: avoid; }
        svg { display: block; width: 100%; height: auto; margin: .6rem 0; font-size: 13px; }
        svg text { fill: var(--text); }
        svg .soft { fill: var(--soft); font-size: 12px; }
        svg .strong { font-weight: 600; font-size: 12px; }
        svg .small { font-size: 10.5px; }
        svg .flip { fill: var(--back); }
        .bar { fill: var(--accent); }
        .grid { stroke: var(--line); stroke-width: 1; }
        .target { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 5 4; }
        .step0 { fill: var(--s0); } .step1 { fill: var(--s1); } .step2 { fill: var(--s2); } .step3 { fill: var(--s3); } .step4 { fill: var(--s4); } .step5 { fill: var(--s5); } .step6 { fill: var(--s6); }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .88rem; font-variant-numeric: tabular-nums; }
        th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: bottom; }
        th:first-child, td:first-child { text-align: left; }
        thead th { color: var(--soft); font-weight: 600; }
        tbody th { font-weight: 400; white-space: pre-wrap; }
        td.good { color: var(--good); font-weight: 600; }
        td.bad { color: var(--bad); font-weight: 600; }
        .matrix td { text-align: center; background: color-mix(in srgb, var(--accent) var(--heat), transparent); }
        .matrix td.same { outline: 2px solid var(--accent); outline-offset: -2px; font-weight: 600; }
        .matrix thead th { text-align: center; }
        summary { cursor: pointer; color: var(--accent); font-size: .88rem; }
        footer { border-top: 1px solid var(--line); padding-top: .8rem; color: var(--soft); font-size: .85rem; }
        @media (max-width: 45rem) { .cards { grid-template-columns: repeat(2, 1fr); } }
        @media print {
          :root { color-scheme: light; --back: #fff; --card: #f4f6f9; --text: #000; --soft: #444; --line: #bbb; --accent: #1b5fa8; --good: #14743c; --bad: #b3261e; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          body { padding: 0; max-width: none; font-size: 11pt; }
          details { display: none; }
          .cards { grid-template-columns: repeat(4, 1fr); }
        }

        """;
}
