/** Folders of the file of a picture, and the sign of a reference: `images/`, `#`. */
const before = /^.*[/#]/

/** Ending of the file of a picture: `.png`; not `.12345`. */
const ending = /\.[a-z\d]{1,4}$/i

/** Take the name of the scan of a page, as texts and addresses have it: `0399` of `0399`, `#0399`, `images/0399.jpg`. */
export function toScanName(written: string): string {
  return written.trim().replace(before, '').replace(ending, '').toLowerCase()
}
