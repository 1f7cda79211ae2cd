/** A field of a form of the browser desk, as Sveltia CMS takes it. Its name is the key that is written. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly widget:
    | "string"
    | "text"
    | "number"
    | "boolean"
    | "select"
    | "image"
    | "list"
    | "object"
    | "richtext";
  readonly required: boolean;
  /** What is taken, and what an editor is told of anything else. */
  readonly pattern?: readonly [form: string, told: string];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  /** The parts of an object, or of each thing of a list. */
  readonly fields?: readonly FormField[];
  /** What one thing of a list is called. */
  readonly label_singular?: string;
  readonly collapsed?: boolean | "auto";
  readonly summary?: string;
  readonly min?: number;
  readonly max?: number;
  readonly value_type?: "int";
  readonly editor_components?: readonly string[];
  readonly buttons?: readonly string[];
  readonly modes?: readonly string[];
}
