import type { Choices } from './plan/to-plan.ts'
import { fold } from './words.ts'

/** Parameter whose presence says that no name is searched for another. */
export const spellingParameter = 'names'

/** Parameter with a name that is not searched for another; there may be several. */
export const withoutParameter = 'without'

/** Read the choices of the reader from the parameters of the address: `without=Peking&without=Beijing`. */
export function toChoices(parameters: URLSearchParams): Choices {
  const excluded = listExcluded(parameters)
  return { isWanted: ({ text }) => !parameters.has(spellingParameter) && !excluded.has(fold(text)) }
}

/** List the names, folded, that the reader has excluded. */
export function listExcluded(parameters: URLSearchParams): ReadonlySet<string> {
  return new Set(parameters.getAll(withoutParameter).map(fold))
}

/** Include a name in a search, or exclude it. */
export function chooseName(
  parameters: URLSearchParams,
  name: string,
  isWanted: boolean,
): URLSearchParams {
  const others = Array.from(parameters).filter(
    ([key, value]) => key !== withoutParameter || fold(value) !== fold(name),
  )
  return new URLSearchParams(isWanted ? others : [...others, [withoutParameter, name]])
}
