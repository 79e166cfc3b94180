/** Add tools to the end of a place: after a heading or a list of entries, after the table of a row, else inside it. */
export function placeTools(tools: HTMLElement, place: HTMLElement): void {
  const outside = place.closest('.table') ?? (place.matches('h1,dl') ? place : null)
  if (outside) outside.after(tools)
  else place.append(tools)
}
