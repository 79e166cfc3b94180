/** Read the parameters of the address. */
export function readParameters(): URLSearchParams {
  return new URLSearchParams(location.search)
}

/** Read the words of the query in the parameters of an address; empty for none. */
export function readQuestion(parameters: URLSearchParams): string {
  return parameters.get('q')?.trim() ?? ''
}

/** Replace the parameters of the address, without a new entry in the history. */
export function replaceParameters(parameters: URLSearchParams): void {
  history.replaceState(history.state, '', `?${String(parameters)}`)
}
