import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { durationOf } from "../../../src/deploy/duration.ts";
import { remoteKind, withoutSecrets } from "../../../src/deploy/remote-kind.ts";

describe("a remote as it is written", () => {
  it("says what carries files there", () => {
    for (const folder of ["/srv/journal", "../site", "site", "C:\\site", "./a:b"])
      assert.equal(remoteKind(folder), "folder", folder);
    for (const rclone of ["ovh:journal", ":sftp,host=h,user=u:/j", "s3,region=x:b", "mon ftp:"])
      assert.equal(remoteKind(rclone), "rclone", rclone);
    for (const rsync of ["moi@serveur:/srv/journal", "www-data@10.0.0.1:j"])
      assert.equal(remoteKind(rsync), "rsync", rsync);
  });

  it("is told without its passwords and keys", () => {
    const told = withoutSecrets(
      ":s3,access_key_id=AKIA,secret_access_key='a,b:c',session_token=t,pass=p,endpoint=e:seau",
    );
    assert.doesNotMatch(told, /AKIA|a,b:c|=t,|=p,/);
    assert.match(told, /endpoint=e:seau$/);
  });
});

describe("a grace period", () => {
  it("is a number and a unit, in French or English, and nothing else", () => {
    assert.equal(durationOf("7d"), 7 * 86_400_000);
    assert.equal(durationOf("7j"), 7 * 86_400_000);
    assert.equal(durationOf("12h"), 12 * 3_600_000);
    for (const wrong of ["7", "d", "-1d", "1.5h", "7 jours", "7d "])
      assert.equal(durationOf(wrong), undefined, wrong);
  });
});
