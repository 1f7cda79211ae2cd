/** A figure as it will stand in a front matter. */
export interface DraftFigure {
  readonly src?: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly lang?: string;
}

/** What the front matter of a file to come says: text as an editor would write it. */
export interface DraftHead {
  readonly title: string;
  readonly kicker?: string;
  readonly standfirst?: string;
  readonly section: string;
  readonly date: string;
  readonly updated?: string;
  readonly authors?: readonly string[];
  readonly dateline?: string;
  readonly translator?: string;
  readonly source?: string;
  readonly tags?: readonly string[];
  readonly figures?: readonly DraftFigure[];
  readonly aliases?: readonly string[];
  readonly lang?: string;
  readonly embargo?: string;
  readonly draft?: boolean;
}

/** Something that an editor has to look at: told in the report, and above the key that it is about. */
export interface Doubt {
  /** Missing when it is about the text. */
  readonly key?: keyof DraftHead;
  readonly says: string;
}

/** Words that stood in what was imported and do not stand in the article. */
export interface Dropped {
  readonly why: string;
  readonly words: string;
}

/** An article before it is a file: made from what a newsroom has, or from what an editor answers. */
export interface DraftArticle {
  readonly head: DraftHead;
  /** Markdown. */
  readonly body: string;
  readonly doubts: readonly Doubt[];
  readonly dropped: readonly Dropped[];
}
