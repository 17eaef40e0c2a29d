export declare const CODES_FILE: string;
export declare function codesText(): string;
