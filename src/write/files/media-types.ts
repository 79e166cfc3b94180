/** Media types of files of references and links. */

export const bibtexType = 'application/x-bibtex'
export const risType = 'application/x-research-info-systems'
export const cslType = 'application/vnd.citationstyles.csl+json'
export const linksetType = 'application/linkset+json'
export const jsonLdType = 'application/ld+json'
