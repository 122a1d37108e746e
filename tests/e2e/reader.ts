/** What a reader does with a browser, whichever it is. */
export interface Reader {
  /** Goes to an address, and waits until the page is loaded and asks for nothing more. */
  goTo(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Makes the window as wide as this, in pixels. */
  resize(width: number): Promise<void>;
  address(): Promise<string>;
  click(selector: string): Promise<void>;
  /** By the name that assistive technology says. */
  clickButton(name: string): Promise<void>;
  hover(selector: string): Promise<void>;
  press(key: 'Enter' | 'Escape' | ' ' | 'Tab'): Promise<void>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
  /** Waits until the page asks for nothing more. */
  settled(): Promise<void>;
  /** Runs a function in the page, which sees nothing of this file, and returns what it returns. */
  run<Given extends unknown[], Result>(
    script: (...given: Given) => Result,
    ...given: Given
  ): Promise<Result>;
}

/** A browser that runs. */
export interface ReaderBrowser {
  /** Opens an address of a site in a window of this width in pixels. */
  open(address: string, width: number): Promise<Reader>;
  /** What went wrong in the pages: errors of scripts, and what the content security policy forbade. */
  faults(): Promise<readonly string[]>;
  /** Closes what was opened, and forgets its faults. */
  closeAll(): Promise<void>;
  stop(): Promise<void>;
}

/** How a browser is started, and the site is served for it. */
export interface BrowserKind {
  readonly name: string;
  /** False where it is not on the machine: then its tests are left out. */
  readonly isThere: boolean;
  start(): Promise<ReaderBrowser>;
  /** @param folder of a built site; CERN's without one. */
  serve(folder?: string): Promise<{ readonly url: string; readonly stop: () => void }>;
}
