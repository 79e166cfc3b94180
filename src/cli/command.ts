import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util'

/** Description of a command: its help, and the arguments that it accepts. */
export interface Command<Accepted extends Options = Options> {
  /** Command line: `npm run build`. */
  run: string
  /** Description in the help: sentences, one a line. */
  description: string
  /** Placeholder of its operands: `FILE…`; absent if it accepts none. */
  operands?: string
  options: Accepted
  /** Descriptions of the environment variables that it reads, by their names. */
  variables?: Readonly<Record<string, string>>
  /** Example of a call, as typed. */
  example: string
}

/** An option of a command. */
export interface Option extends ParseArgsOptionDescriptor {
  /** Placeholder of its value: `FORMAT`; absent for a flag. */
  value?: string
  description: string
}

/** Options by their names, without `--`. */
export type Options = Readonly<Record<string, Option>>

/** Parsed arguments of a command. */
export type ParsedArguments<Accepted extends Options> = ReturnType<typeof parse<Accepted>>

/** Descriptions of the environment variables that several commands read. */
export const variables = {
  PORT: 'the port, from 1 to 65535 (default: 4321)',
  EDITION: 'folder of the edition, as the operand (default: seeds)',
  SEEDS: 'folders with more volumes, listed as PATH lists folders',
  SITE: 'the address at which the site will be published (default: that of the edition)',
  BASE: 'its path alone, if SITE is not set: /editions/ (default: /)',
} as const

/**
 * Parse and check the arguments of a command.
 *
 * @param args
 *   Arguments without the program and the script.
 * @returns
 *   Values by the names of the options, and operands.
 * @throws
 *   Error with a message for users if an argument is unknown or a value is missing.
 */
export function readArguments<Accepted extends Options>(
  { options, operands }: Command<Accepted>,
  args: ReadonlyArray<string>,
): ParsedArguments<Accepted> {
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
    // A value that looks like an option must come after `=`.
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

function parse<Accepted extends Options>(options: Accepted, args: ReadonlyArray<string>) {
  return parseArgs({ args: [...args], options, allowPositionals: true })
}

/** Whether the arguments ask for help; then all others are ignored. */
export function isHelpRequested(args: ReadonlyArray<string>): boolean {
  const end = args.indexOf('--')
  const before = end === -1 ? args : args.slice(0, end)
  return before.includes('--help') || before.includes('-h')
}

/** Format the help of a command. */
export function toHelp({
  run,
  description,
  operands,
  options,
  variables,
  example,
}: Command): string {
  const lines = Object.entries(options).map(([name, option]) => [
    toForm(name, option),
    option.description,
  ])
  const usage = [run, '--', '[options]', ...(operands === undefined ? [] : [operands])]
  return [
    description,
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

/** Format lines in two columns. */
function toTable(lines: ReadonlyArray<ReadonlyArray<string>>): string {
  const width = Math.max(...lines.map(([name = '']) => name.length))
  return lines.map(([name = '', text = '']) => `  ${name.padEnd(width)}  ${text}`).join('\n')
}
