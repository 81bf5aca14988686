/** A photo or a copy that was handed in for a case. */
export interface Attachment {
  readonly attachmentId: string
  /** Under which field it was asked for; `attachmentId` where it was added by itself. */
  readonly field: string
  /** As its file was called, where it was added by itself. */
  readonly fileName: string | null
  readonly mediaType: string
  readonly byteCount: number
  readonly keptAt: string
}

export interface AttachmentFile {
  readonly mediaType: string
  readonly base64: string
}
