/** Rules of a policy of Trusted Types, and the policy. Browsers take what it makes in the place of a string. */
interface TypesPolicy {
  createHTML: (html: string) => string
  createScriptURL: (address: string) => string
}

declare global {
  /** Absent in browsers without Trusted Types. */
  var trustedTypes:
    | {
        createPolicy: <Name extends keyof TypesPolicy>(
          name: string,
          rules: Pick<TypesPolicy, Name>,
        ) => Pick<TypesPolicy, Name>
      }
    | undefined
}

export {}
