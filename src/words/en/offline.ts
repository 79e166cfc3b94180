/** What is kept on the device of a reader. */

export const offline = {
  /** The page that stands for one that is not there without a network. */
  title: 'Not on this device',
  description: 'There is no connection, and this page is not kept here.',
  advice:
    'Pages that you have read open without a connection. This one opens when there is one again.',
}
