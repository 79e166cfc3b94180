/** How a browser is started. */
export interface Look {
  /** Dark mode (default: light). */
  dark?: boolean
  /** Whether the scripts of pages run (default: they do). */
  scripts?: boolean
}

/** A key that is no character, as `KeyboardEvent.key` names it. */
export type NamedKey = 'Enter' | 'Escape' | 'Tab'

/** A browser that is running, in the few words that all three understand. */
export interface Driver {
  /** Go to an address, and wait until the page is loaded. */
  goTo: (url: string) => Promise<void>
  /**
   * Call a function in the page.
   *
   * @param source
   *   Source of the function, which takes and returns texts.
   */
  call: (source: string, args: ReadonlyArray<string>) => Promise<string>
  /** Press and release the mouse, in CSS pixels from the upper left corner of the page's window. */
  click: (x: number, y: number) => Promise<void>
  /** Press a key by its name, or type a text. */
  press: (key: NamedKey) => Promise<void>
  type: (text: string) => Promise<void>
  back: () => Promise<void>
  /** Set the size of the window, in CSS pixels. Browsers may have a least width, which is below 500. */
  resize: (width: number, height: number) => Promise<void>
  /** Errors and violations of the policy that the console has shown since the start. */
  errors: () => ReadonlyArray<string>
  close: () => Promise<void>
}

/** A kind of browser. */
export interface Browser {
  name: string
  /** What its tests miss on this machine, as the names of packages of Debian; none if it can be started. */
  missing: ReadonlyArray<string>
  start: (look: Look) => Promise<Driver>
}
