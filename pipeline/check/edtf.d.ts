declare module "edtf" {
  /** Milliseconds since 1970; infinite where an end is open. Throws where the text is no EDTF. */
  const edtf: (text: string) => { readonly min: number; readonly max: number }
  export default edtf
}
