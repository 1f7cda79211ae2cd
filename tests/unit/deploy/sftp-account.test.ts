import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sftpAccount } from "../../../src/deploy/sftp-account.ts";

const known = (name: string) =>
  ({
    ovh: { type: "sftp", host: "ssh.example", user: "moi", pass: "x" },
    seau: { type: "s3", host: "s3.example" },
  })[name] ?? {};

describe("the account of an SFTP remote", () => {
  it("is that of rclone’s configuration", () => {
    const account = sftpAccount("ovh:journal/site", known);
    assert.deepEqual(account, { host: "ssh.example", user: "moi", root: "journal/site" });
  });

  it("is that of a connection string, which goes before", () => {
    const account = { host: "a.example", user: "u", port: "2222", key: "/k", root: "/srv" };
    const written = ":sftp,host=a.example,port=2222,user=u,key_file=/k:/srv";
    assert.deepEqual(sftpAccount(written, known), account);
    assert.equal(sftpAccount("ovh,port=2022:", known)?.port, "2022");
  });

  it("is none for other remotes, nor for what is quoted", () => {
    for (const written of [
      "seau:journal",
      "nulle:part",
      ":webdav,url='http://a':",
      "ovh,user='a,b':x",
    ])
      assert.equal(sftpAccount(written, known), undefined, written);
  });
});
