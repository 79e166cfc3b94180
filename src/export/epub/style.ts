/**
 * Style sheet of books. It has neither colors nor fonts, which are the choice of the reader: by day and night. Sizes are relative to
 * the size that the reader has chosen.
 */
export const style = `:root { color-scheme: light dark; }
body { margin: 0 5%; line-height: 1.45; overflow-wrap: break-word; }
h1, h2 { line-height: 1.25; text-align: start; break-after: avoid; }
h1 { margin: 1.5em 0 0.8em; font-size: 1.4em; }
h2 { margin: 1.8em 0 0.5em; font-size: 1em; font-style: italic; }
p { margin: 0.5em 0 0; }
ol, ul { margin: 0.4em 0; padding-inline-start: 1.7em; list-style: none; }
li { margin-block-start: 0.3em; }
li > .n:first-child { display: inline-block; min-width: 1.7em; margin-inline-start: -1.7em; }
.wide { padding-inline-start: 2.6em; }
.wide > li > .n:first-child { min-width: 2.6em; margin-inline-start: -2.6em; }
.para + .para:not([data-lines]) > p:first-child { text-indent: 1.5em; }
.para[data-level="2"] > p { padding-inline-start: 1.7em; }
.para[data-level="3"] > p { padding-inline-start: 3.4em; }
.para[data-quote] > p { margin-inline-start: 1.7em; }
.para[data-lines] > p { padding-inline-start: 1.5em; white-space: pre-wrap; }
.text { margin-block-start: 1.5em; }
.preface { font-size: 0.9em; }
.dateline, .signature { text-align: end; }
.dateline { font-style: italic; }
.smallcaps, .speaker { font-variant: small-caps; font-weight: inherit; }
.spaced { letter-spacing: 0.12em; }
.damaged { opacity: 0.75; }
ins { text-decoration: none; }
.noteref, .ref { font-size: 0.7em; line-height: 0; vertical-align: super; text-decoration: none; }
.g { color: inherit; text-decoration: underline dotted; }
[role="doc-pagebreak"]::before { content: "[" attr(data-label) "]"; margin-inline-end: 0.2em; font-size: 0.7em; line-height: 0; vertical-align: super; }
[role="doc-backlink"] { margin-inline-start: 0.3em; text-decoration: none; }
dl { margin: 0; font-size: 0.9em; }
dt { margin-block-start: 0.5em; font-style: italic; }
dd { margin: 0 0 0 1.2em; margin-inline: 1.2em 0; }
.list dt { font-style: normal; font-weight: bold; display: inline; }
.list dd { display: inline; margin: 0; }
.list dl > div { margin-block-start: 0.4em; padding-inline-start: 1.5em; text-indent: -1.5em; }
.record + .record { margin-block-start: 1.5em; }
.colophon { margin-block-start: 1.5em; }
.notes, .apparatus { margin-block-start: 2em; font-size: 0.9em; }
.notes { border-block-start: 1px solid; }
.notes ol, .apparatus ol { padding: 0; }
aside { margin-block-start: 0.6em; }
.table { margin: 0.5em 0; font-size: 0.9em; overflow-x: auto; }
td, th { padding: 0.2em 1em 0.2em 0; padding-inline: 0 1em; vertical-align: top; text-align: start; font-weight: inherit; }
th[scope="col"] { font-style: italic; }
.index .text ul { padding-inline-start: 1em; }
nav ol { padding-inline-start: 1.2em; }
nav > ol { padding: 0; }
nav a { text-decoration: none; }
`
