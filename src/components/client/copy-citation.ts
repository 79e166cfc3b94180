import { copy } from './copy.ts'

export class CopyCitation extends HTMLElement {
  constructor() {
    super()
    const citation = this.querySelector('[data-citation]')
    const tools = this.querySelector('.copy')
    tools?.removeAttribute('hidden')
    this.querySelector('button')?.addEventListener('click', () => {
      if (citation && tools) void copy(tools, citation.textContent, citation.innerHTML)
    })
  }
}
