from pathlib import Path


def test_save_raises_where_two_folders_are_missing(run):
    assert str(run.raised["save"]) == (
        "Parent directory of no_such_folder/run_1/model doesn't exist, can't save."
    )


def test_the_failed_save_makes_no_folder(run):
    assert not Path("no_such_folder").exists()


def test_save_works_once_the_folder_is_there(run):
    assert run.printed["make_the_folder"] == "[('w', [2])]\n"


def test_one_missing_folder_is_made(run, tmp_path):
    path = run.names.saver.save(run.names.sess, str(tmp_path / "made" / "model"))
    assert Path(path + ".index").exists()


def test_makedirs_makes_all_folders(run, tmp_path):
    run.names.tf.gfile.MakeDirs(str(tmp_path / "a" / "b"))
    assert run.names.saver.save(run.names.sess, str(tmp_path / "a" / "b" / "model"))
