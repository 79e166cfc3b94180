import { isAlias, type Kind, kinds, type Register } from '../../tree/register.ts'

/** An entry of a register with its names. */
export interface NamedEntry {
  key: string
  kind: Kind
  /** Its names, each once: the usual one, that of an index, others, and those by which a register refers to it. */
  names: Array<string>
}

/** List the entries of registers with their names. */
export function listNamedEntries(registers: ReadonlyArray<Register>): Array<NamedEntry> {
  return kinds.flatMap((kind) => {
    const all = registers.flatMap((register) => register[kind])
    const aliases = Map.groupBy(
      all.filter((entry) => isAlias(entry)),
      ({ see }) => see,
    )
    return all.flatMap((entry) => {
      if (isAlias(entry)) return []
      const { key, name, sort, names } = entry
      const others = aliases.get(key)?.map((alias) => alias.name) ?? []
      return [{ key, kind, names: [...new Set([name, sort, ...names, ...others])] }]
    })
  })
}
