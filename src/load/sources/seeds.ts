import type { VFile } from 'vfile'
import type { StatedConventions } from '../../tree/conventions.ts'
import type { Shelf } from '../../tree/document-data.ts'
import type { DocumentPermalinks } from '../../tree/permalink.ts'
import type { Kind } from '../../tree/register.ts'

/** Id of a volume and the path of its record. */
export interface VolumeSeed {
  /** `frus1964-68v02`. */
  id: string
  /** Path of the bibliographic record, which may not exist. */
  path: string
}

/** Ids of a document and the paths of its files. */
export interface DocumentSeed {
  /** `d162`. */
  id: string
  /** `frus1964-68v02`. */
  volume: string
  /** Path of the transcription. */
  path: string
  /** Path of the sidecar, which may not exist. */
  sidecar: string
  /** Language of its volume, according to the record. */
  lang?: string | undefined
  /** Direction of the texts of its volume, according to the record. */
  dir?: 'ltr' | 'rtl' | undefined
  /** Where its volume is kept, according to the record. */
  shelf?: Shelf | undefined
  /** Conventions of its volume, according to the record. */
  conventions?: StatedConventions | undefined
  /** Whether it has a header, from which the record of its volume can be read. */
  described?: boolean
  /** Titles in its header that all documents of the volume have. */
  volumeTitles?: ReadonlyArray<string> | undefined
  /** Its addresses that were published. */
  permalinks?: DocumentPermalinks | undefined
}

/** A whole volume in one file. */
export interface VolumeFileSeed extends VolumeSeed {
  /** Language of the volume, according to the `volume.yaml`. */
  lang?: string | undefined
  /** Direction of its texts, according to the `volume.yaml`. */
  dir?: 'ltr' | 'rtl' | undefined
  /** Where it is kept, according to the `volume.yaml`. */
  shelf?: Shelf | undefined
  /** What a document of the volume is, according to the `volume.yaml`: a type of `div`, or `text`. */
  document?: string | undefined
  /** Whether the volume has a `volume.yaml`; otherwise the record is read from its header. */
  recorded: boolean
  /** Paths of the sidecars of its documents, except those that have a transcription, by the ids of the documents. */
  sidecars: ReadonlyMap<string, string>
  /** Paths of the transcriptions that replace its documents, by the ids of the documents. */
  transcribed: ReadonlyMap<string, string>
  /** Addresses that were published, by the ids of the documents. */
  permalinks?: ReadonlyMap<string, DocumentPermalinks> | undefined
}

/** A file of a register. */
export interface RegisterSeed {
  kind: Kind
  /** `seeds/register/people.yaml`. */
  path: string
}

/** Contents of seeds folders, sorted by id (numbers by value). */
export interface Seeds {
  /** Volumes that have a `volume.yaml` or need one. */
  volumes: Array<VolumeSeed>
  /** Documents that have their own file. */
  documents: Array<DocumentSeed>
  volumeFiles: Array<VolumeFileSeed>
  registers: Array<RegisterSeed>
  /** Paths of the files with names that are searched for each other. */
  variants: Array<string>
  /** Files and folders that cannot be used, with their messages. */
  files: Array<VFile>
}
