/**
 * `editor@example.org`; not `Ada Marin`, and no address with signs that add to a message in a link: `?` and `&`, which
 * begin a further field, `%`, `,` and `:`.
 */
const mail = /^[^\s@<>()[\]:;,?&%"\\/]+@[^\s@<>()[\]:;,?&%"\\/.]+(?:[.][^\s@<>()[\]:;,?&%"\\/.]+)+$/

/** Whether a text is an address of mail, and nothing more. */
export function isMailAddress(text: string): boolean {
  return mail.test(text)
}

/** Write a contact as the address of a link: `mailto:editor@example.org`, or the address that it is. */
export function toContactAddress(contact: string): string {
  return isMailAddress(contact) ? toMailAddress(contact) : contact
}

/** Write an address of mail as that of a link: `mailto:editor@example.org`. */
export function toMailAddress(contact: string): string {
  return `mailto:${encodeURIComponent(contact.toWellFormed()).replaceAll('%40', '@')}`
}
