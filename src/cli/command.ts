import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util'

/** What a command says of itself, and what it takes. */
export interface Command<Taken extends Options = Options> {
  /** How it is run: `npm run build`. */
  run: string
  /** What it does: sentences, a line each. */
  does: string
  /** What it takes without a name: `FILE…`; absent where it takes nothing. */
  operands?: string
  options: Taken
  /** Variables that it reads, by their names. */
  variables?: Readonly<Record<string, string>>
  /** A call of it, as it is typed. */
  example: string
}

/** An option. */
export interface Option extends ParseArgsOptionDescriptor {
  /** What stands for its value: `FORMAT`; absent where it takes none. */
  value?: string
  does: string
}

/** Options by their names, without `--`. */
export type Options = Readonly<Record<string, Option>>

/** What a command was given. */
export type Given<Taken extends Options> = ReturnType<typeof parse<Taken>>

/** Variables that several commands read. */
export const variables = {
  PORT: 'the port, from 1 to 65535 (default: 4321)',
  SEEDS: 'folders of seeds, listed as PATH lists folders (default: seeds)',
  SITE: 'the address under which the site will be published',
} as const

/**
 * Read what a command was given.
 *
 * @param args
 *   Arguments, without the program and the script.
 * @returns
 *   Values by the names of the options, and operands; throws an error with a sentence for people where there is
 *   something else, or a value is missing.
 */
export function readArguments<Taken extends Options>(
  { options, operands }: Command<Taken>,
  args: ReadonlyArray<string>,
): Given<Taken> {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true })
  for (const token of tokens) {
    if (token.kind === 'positional' && operands === undefined) {
      throw new Error(`Unexpected \`${token.value}\`, expected ${listOptions(options)}`)
    }
    if (token.kind !== 'option') continue
    const { rawName, value, inlineValue } = token
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (option === undefined) {
      throw new Error(`Unexpected \`${rawName}\`, expected ${listOptions(options)}`)
    }
    // Another option is no value, unless it stands behind `=`.
    const missing = value === undefined || value === '' || (!inlineValue && value.startsWith('-'))
    if (option.value !== undefined && missing) {
      throw new Error(`Unexpected \`${rawName}\` alone, expected \`${toForm(token.name, option)}\``)
    }
    if (option.value === undefined && value !== undefined) {
      throw new Error(`Unexpected \`${rawName}=${value}\`, expected \`${rawName}\``)
    }
  }
  return parse(options, args)
}

function parse<Taken extends Options>(options: Taken, args: ReadonlyArray<string>) {
  return parseArgs({ args: [...args], options, allowPositionals: true })
}

/** Whether help is asked for, whatever else is. */
export function asksForHelp(args: ReadonlyArray<string>): boolean {
  const end = args.indexOf('--')
  const before = end === -1 ? args : args.slice(0, end)
  return before.includes('--help') || before.includes('-h')
}

/** Write the help of a command. */
export function toHelp({ run, does, operands, options, variables, example }: Command): string {
  const lines = Object.entries(options).map(([name, option]) => [toForm(name, option), option.does])
  const usage = [run, '--', '[options]', ...(operands === undefined ? [] : [operands])]
  return [
    does,
    `Usage: ${usage.join(' ')}`,
    `Options:\n${toTable([...lines, ['--help', 'print this']])}`,
    ...(variables === undefined ? [] : [`Variables:\n${toTable(Object.entries(variables))}`]),
    `Example:\n  ${example}`,
  ]
    .map((part) => `${part}\n`)
    .join('\n')
}

/** `--format FORMAT`. */
function toForm(name: string, { value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`
}

/** `` `--volume FILE` or `--documents N` ``. */
function listOptions(options: Options): string {
  const forms = Object.entries(options).map(([name, option]) => `\`${toForm(name, option)}\``)
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(
    forms.length === 0 ? ['`--help`'] : forms,
  )
}

/** Lines of two columns. */
function toTable(lines: ReadonlyArray<ReadonlyArray<string>>): string {
  const width = Math.max(...lines.map(([name = '']) => name.length))
  return lines.map(([name = '', does = '']) => `  ${name.padEnd(width)}  ${does}`).join('\n')
}
