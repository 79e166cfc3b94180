const superscript = (label: string) =>
  label.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')

/** Styles of references with the styles of notes that are written with them. */
export const noteStyles = [
  { reference: (n: string) => n, note: (n: string, text: string) => `  ${n}. ${text}` },
  { reference: (n: string) => n, note: (n: string, text: string) => `${n}. ${text}` },
  { reference: (n: string) => n, note: (n: string, text: string) => `${n} ${text}` },
  { reference: (n: string) => `[${n}]`, note: (n: string, text: string) => `[${n}] ${text}` },
  { reference: (n: string) => `[${n}]`, note: (n: string, text: string) => `  ${n}. ${text}` },
  {
    reference: (n: string) => `[${n}]`,
    note: (n: string, text: string) => `[Footnote ${n}: ${text}]`,
  },
  { reference: (n: string) => ` (${n})`, note: (n: string, text: string) => `(${n}) ${text}` },
  { reference: (n: string) => `^${n}`, note: (n: string, text: string) => `^${n} ${text}` },
  { reference: (n: string) => `^${n}^`, note: (n: string, text: string) => `${n}. ${text}` },
  { reference: (n: string) => `[^${n}]`, note: (n: string, text: string) => `[^${n}]: ${text}` },
  { reference: superscript, note: (n: string, text: string) => `${superscript(n)} ${text}` },
  { reference: superscript, note: (n: string, text: string) => `${n}. ${text}` },
  { reference: (n: string) => ` ${n}`, note: (n: string, text: string) => `${n}. ${text}` },
  { reference: (n: string) => `${n})`, note: (n: string, text: string) => `${n}) ${text}` },
  { reference: (n: string) => ` ${n}/`, note: (n: string, text: string) => `${n}/ ${text}` },
  { reference: (n: string) => n, note: (n: string, text: string) => `${n}${text}` },
  { reference: (n: string) => `[n${n}]`, note: (n: string, text: string) => `[n${n}] ${text}` },
  { reference: (n: string) => `[fn:${n}]`, note: (n: string, text: string) => `[fn:${n}] ${text}` },
  {
    reference: (n: string) => ` (note ${n})`,
    note: (n: string, text: string) => `Note ${n}: ${text}`,
  },
  {
    reference: (n: string) => `<sup>${n}</sup>`,
    note: (n: string, text: string) => `<sup>${n}</sup> ${text}`,
  },
  {
    labels: 'ᵃᵇᶜᵈᵉ',
    reference: (n: string) => n,
    note: (n: string, text: string) => `${n} ${text}`,
  },
  {
    labels: 'abcde',
    reference: (n: string) => ` (${n})`,
    note: (n: string, text: string) => `(${n}) ${text}`,
  },
  {
    labels: 'ABCDE',
    reference: (n: string) => `[${n}]`,
    note: (n: string, text: string) => `[${n}] ${text}`,
  },
  {
    labels: 'ABCDE',
    reference: (n: string) => `[${n}]`,
    note: (n: string, text: string) => `[Footnote ${n}: ${text}]`,
  },
  {
    labels: '*†‡§*',
    reference: (n: string) => n,
    note: (n: string, text: string) => `${n} ${text}`,
  },
  {
    labels: '*†‡§*',
    reference: (n: string) => `${n})`,
    note: (n: string, text: string) => `${n}) ${text}`,
  },
]

/** Styles of page markers. */
export const pageStyles = [
  (n: number) => `[Page ${n}]`,
  (n: number) => `[p. ${n}]`,
  (n: number) => `[fol. ${n}r]`,
  (n: number) => `{${n}}`,
  (n: number) => `|${n}|`,
  (n: number) => `-${n}-`,
  (n: number) => `\f${n}`,
  (n: number) => `<pb n="${n}"/>`,
  (n: number) => `[Column ${n}]`,
  (n: number) => `[${n}r]`,
  (n: number) => `{p. ${n}}`,
  (n: number) => `//page ${n}//`,
  (n: number) => `--- Page ${n} ---`,
  (n: number) => `Page ${n}`,
]
