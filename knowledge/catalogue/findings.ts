/** Something in a council's folder that an officer should see: which file, which line, and what to do about it. */
export interface Finding {
  /** As the officer would open it: "councils/example/services/pothole.yaml". */
  readonly file: string;
  /** Absent if it is about the file as a whole. */
  readonly line?: number;
  /** A sentence without its full stop. */
  readonly says: string;
}

export function sentenceOf(finding: Finding): string {
  const where = finding.line === undefined ? finding.file : `${finding.file}, line ${finding.line}`;
  return `${where}: ${finding.says}${finding.says.endsWith('?') ? '' : '.'}`;
}

/** All that was found so far: mistakes stop a start, warnings never do. */
export class Findings {
  private readonly wrong: Finding[] = [];
  private readonly doubtful: Finding[] = [];

  mistake(file: string, line: number | undefined, says: string): void {
    this.wrong.push({ file, line, says });
  }

  warning(file: string, line: number | undefined, says: string): void {
    this.doubtful.push({ file, line, says });
  }

  /** Whether the file has a mistake already, so that what rests on it need not be looked at. */
  spoiled(file: string): boolean {
    return this.wrong.some((finding) => finding.file === file);
  }

  /** In the order in which the files were read, and within a file from top to bottom. */
  get mistakes(): readonly Finding[] {
    return inOrder(this.wrong);
  }

  get warnings(): readonly Finding[] {
    return inOrder(this.doubtful);
  }
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const files = [...new Set(findings.map((finding) => finding.file))];
  return files.flatMap((file) =>
    findings.filter((finding) => finding.file === file).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  );
}
